// The four stylesheets under everything, in their order. Imported once, by the page's first script.
import './fonts.css'
import './tokens.css'
import './base.css'
import './print.css'
