import { fuzzContract } from './contract.ts'

fuzzContract(0, 12)
