import { fuzzContract } from './contract.ts'

fuzzContract(12, 12)
