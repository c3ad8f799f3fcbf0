import {makeDataPackage} from './data/make-data-package.ts'
import type {Exporter} from './product.ts'

/** The ledger and every figure's data as a Frictionless Data Package, version 2. */
export const data: Exporter = {
  id: 'data',
  isReproducible: true,
  make: async (edition) => [
    {name: 'lists-and-ledgers-data.zip', bytes: await makeDataPackage(edition)},
  ],
}
