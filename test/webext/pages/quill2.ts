import Quill from 'quill'
import 'quill/dist/quill.snow.css'
import { register } from './contract.ts'
import { createQuillPage } from './quill.ts'

register(createQuillPage(Quill))
