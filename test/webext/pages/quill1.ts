import Quill from 'quill1'
import 'quill1/dist/quill.snow.css'
import { register } from './contract.ts'
import { createQuillPage } from './quill.ts'

register(createQuillPage(Quill))
