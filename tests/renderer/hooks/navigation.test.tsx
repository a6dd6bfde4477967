import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { NavigationProvider, useNavigation } from '../../../renderer/hooks/navigation.tsx'

const wrapper = ({ children }: { readonly children: ReactNode }) => <NavigationProvider>{children}</NavigationProvider>

describe('navigation', () => {
  it('remembers the way, and forgets what lay ahead when one turns off', async () => {
    const { result, act } = await renderHook(useNavigation, { wrapper })
    await act(() => { result.current.go({ screen: 'sessions' }) })
    await act(() => { result.current.go({ screen: 'matrix' }) })
    await act(() => { result.current.back() })
    expect(result.current.route).toEqual({ screen: 'sessions' })
    expect(result.current.canGoForward).toBe(true)
    await act(() => { result.current.go({ screen: 'codebook' }) })
    expect(result.current.canGoForward).toBe(false)
    await act(() => { result.current.back() })
    await act(() => { result.current.back() })
    expect(result.current.route).toEqual({ screen: 'overview' })
    expect(result.current.canGoBack).toBe(false)
  })

  it('does not count going where one is', async () => {
    const { result, act } = await renderHook(useNavigation, { wrapper })
    await act(() => { result.current.go({ screen: 'overview' }) })
    expect(result.current.canGoBack).toBe(false)
  })

  it('forgets the way when a study opens or closes', async () => {
    const { result, act } = await renderHook(useNavigation, { wrapper })
    await act(() => { result.current.go({ screen: 'notes', sessionId: 'I01' }) })
    await act(() => { result.current.restart() })
    expect(result.current.route).toEqual({ screen: 'overview' })
    expect(result.current.canGoBack).toBe(false)
  })
})
