export const passphrase = 'riktig hest batteri stift'
export const keyPassphrase = 'en annen lang setning'
