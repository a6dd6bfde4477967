import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { CommandsProvider } from './commands/use-commands.tsx'
import { NoticesProvider } from './components/notices.tsx'
import { useChanges } from './hooks/changes.ts'
import { useClosing } from './hooks/closing.ts'
import { createQueryClient } from './hooks/client.ts'
import { NavigationProvider, type Route } from './hooks/navigation.tsx'
import { useAppInfo, useTheme } from './hooks/use-settings.ts'
import { localeOf } from './messages/format.ts'
import { MessagesProvider } from './messages/use-messages.tsx'
import { Shell } from './shell/shell.tsx'

/** The whole window. `initial` is where it opens. */
export function App({ initial }: { readonly initial?: Route }) {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <Spoken {...(initial === undefined ? {} : { initial })} />
    </QueryClientProvider>
  )
}

/** Shows nothing until the language is known, so that no word flickers. */
function Spoken({ initial }: { readonly initial?: Route }) {
  useChanges()
  useClosing()
  const info = useAppInfo()
  useTheme(info?.settings.theme ?? 'system')
  if (info === undefined) return null
  return (
    <MessagesProvider language={info.settings.language}>
      <I18nProvider locale={localeOf(info.settings.language)}>
        <NoticesProvider>
          <CommandsProvider>
            <NavigationProvider {...(initial === undefined ? {} : { initial })}>
              <Shell />
            </NavigationProvider>
          </CommandsProvider>
        </NoticesProvider>
      </I18nProvider>
    </MessagesProvider>
  )
}
