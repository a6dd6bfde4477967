import { useMessages } from '../../messages/use-messages.tsx'

export function StartScreen() {
  const m = useMessages()
  return <main><h1>{m.start.title}</h1></main>
}
