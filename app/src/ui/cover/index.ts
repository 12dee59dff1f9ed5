// Covering parts of a picture.
export { type Covered, CoverPicture } from './CoverPicture.tsx'
