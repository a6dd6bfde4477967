import { expect, test } from 'vitest'
import { isWebAddress } from '../../../codebook/informants/web-address.ts'

test.each([
  'https://www.fjordby.kommune.no/klimaplan?side=2#mål', 'http://fjordby.example', 'fjordby.kommune.no/plan', ' https://ås.kommune.no ', 'https://fjordby.example:8080/a',
])('%s is a web address', (text) => { expect(isWebAddress(text)).toBe(true) })

test.each(['', 'klimaplanen', 'https://', 'https://fjordby', 'se fjordby.no', 'https://fjordby.no/klima plan', 'javascript:alert(1)', 'file:///etc/passwd', 'kari@fjordby.no', 'http://.no'])('%s is none', (text) => { expect(isWebAddress(text)).toBe(false) })
