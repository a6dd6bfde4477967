import {
  ArrowDown, ArrowRight, ArrowUp, BookMarked, BookOpen, Building2, Calendar, Check, ChevronDown, ChevronLeft, ChevronRight, ClipboardList, Clock, Download, Ellipsis, Eye, EyeOff, FileCheck, FileText, FolderOpen,
  History, Info, KeyRound, LayoutDashboard, ListChecks, Lock, LockOpen, MessageSquareText, PanelLeft, Pencil, Plus, Quote, Redo2, Scale, Search, SlidersHorizontal, Sparkles, Split, StickyNote, Table2, Tag,
  Trash2, TriangleAlert, Undo2, Upload, UserRound, UsersRound, Waypoints, X,
} from 'lucide-react'

/** What each sign of the app looks like, by what it means; drawn by Lucide. */
const drawings = {
  'overview': LayoutDashboard,
  'register': Building2,
  'plan': ListChecks,
  'guides': ClipboardList,
  'sessions': MessageSquareText,
  'networks': Waypoints,
  'matrix': Table2,
  'agreement': Scale,
  'codebook': BookOpen,
  'search': Search,
  'settings': SlidersHorizontal,
  'history': History,
  'export': Upload,
  'import': Download,
  'consent': FileCheck,
  'lock': Lock,
  'unlock': LockOpen,
  'person': UserRound,
  'people': UsersRound,
  'add': Plus,
  'close': X,
  'check': Check,
  'chevron-down': ChevronDown,
  'chevron-right': ChevronRight,
  'chevron-left': ChevronLeft,
  'arrow-right': ArrowRight,
  'arrow-up': ArrowUp,
  'arrow-down': ArrowDown,
  'warning': TriangleAlert,
  'info': Info,
  'more': Ellipsis,
  'edit': Pencil,
  'trash': Trash2,
  'undo': Undo2,
  'redo': Redo2,
  'calendar': Calendar,
  'file': FileText,
  'folder': FolderOpen,
  'key': KeyRound,
  'eye': Eye,
  'eye-off': EyeOff,
  'sidebar': PanelLeft,
  'quote': Quote,
  'code': Tag,
  'book': BookMarked,
  'spark': Sparkles,
  'split': Split,
  'later': Clock,
  'memo': StickyNote,
} as const

export type IconName = keyof typeof drawings

export interface IconProps { readonly name: IconName; readonly size?: number; readonly className?: string }

/** Pixels of the line at every size, so that small and large signs look drawn with one pen. */
const pen = 1.5

/** A picture beside words; says nothing to a screen reader. */
export function Icon({ name, size = 16, className = '' }: IconProps) {
  const Drawing = drawings[name]
  return <Drawing className={`icon ${className}`} size={size} strokeWidth={pen} absoluteStrokeWidth aria-hidden="true" focusable="false" />
}
