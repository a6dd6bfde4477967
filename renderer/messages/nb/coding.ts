/** Words of the coding screen. */
export const coding = {
  title: 'Koding',
}
