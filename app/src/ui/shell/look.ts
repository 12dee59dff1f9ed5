// Class names of the shell's two stylesheets.
import { classes } from '../classes.ts'
import shell from './shell.module.css'
import top from './top.module.css'

export const c = classes({ ...shell, ...top })
