/** Words of the register. */
export const register = {
  title: 'Virksomheter og informanter',
}
