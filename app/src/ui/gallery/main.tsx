// Opens the gallery: ?page=today&lang=hi&theme=dark&face=big&frame=practice. For the eye and for the checks of the
// browser; it is no part of what is shipped. Places, people and bodies in it are invented.

import 'temporal-polyfill/global'
import '../ground.ts'
import { createRoot } from 'react-dom/client'
import { Gallery } from './Gallery.tsx'

const asked = new URLSearchParams(location.search)
const root = document.documentElement
root.lang = asked.get('lang') ?? 'en'
const theme = asked.get('theme')
const face = asked.get('face')
if (theme) root.setAttribute('data-theme', theme)
if (face) root.setAttribute('data-face', face)

const place = document.getElementById('root')
if (place) createRoot(place).render(<Gallery page={asked.get('page') ?? 'parts'} frame={asked.get('frame')} />)
