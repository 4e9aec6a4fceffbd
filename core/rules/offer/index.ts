import type { Rule } from '../rule.ts'
import { available } from './available.ts'
import { discount } from './discount.ts'
import { forSale } from './for-sale.ts'
import { freshStock } from './fresh-stock.ts'
import { menu } from './menu.ts'
import { newProduct } from './new-product.ts'
import { openSlots } from './open-slots.ts'
import { paidFor } from './paid-for.ts'
import { price } from './price.ts'
import { priceTag } from './price-tag.ts'
import { prize } from './prize.ts'
import { productPitch } from './product-pitch.ts'
import { productQuestion } from './product-question.ts'
import { salesContact } from './sales-contact.ts'
import { services } from './services.ts'
import { sweetener } from './sweetener.ts'
import { tickets } from './tickets.ts'

export const offerRules: readonly Rule[] = [
  discount,
  price,
  priceTag,
  sweetener,
  newProduct,
  available,
  freshStock,
  openSlots,
  tickets,
  services,
  salesContact,
  menu,
  forSale,
  prize,
  productPitch,
  productQuestion,
  paidFor,
]
