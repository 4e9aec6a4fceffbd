import { register } from './contract.ts'
import { createFieldPage } from './field.ts'

register(createFieldPage(() => document.createElement('textarea'), '\n'))
