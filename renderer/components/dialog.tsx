import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useMessages } from '../messages/use-messages.tsx'
import { IconButton } from './button.tsx'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  readonly width?: 's' | 'm' | 'l'
  /** False while work is under way that Escape must not hide. */
  readonly isDismissable?: boolean
  /** For questions that interrupt: read out at once. */
  readonly role?: 'dialog' | 'alertdialog'
}

export function Dialog({ title, isOpen, onClose, children, actions, width = 'm', isDismissable = true, role = 'dialog' }: DialogProps) {
  const m = useMessages()
  return (
    <ModalOverlay className="veil" isOpen={isOpen} isDismissable={isDismissable} isKeyboardDismissDisabled={!isDismissable}
      onOpenChange={(open) => { if (!open) onClose() }}>
      <Modal className={`modal modal-${width}`} data-modal="">
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            {isDismissable && <IconButton slot={null} icon="close" label={m.common.close} onPress={onClose} />}
          </header>
          <div className="dialog-body">{children}</div>
          {actions !== undefined && <footer className="dialog-foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
