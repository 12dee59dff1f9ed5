// A working copy of a picture: drawn anew at most 1600 pixels wide or high, with black over what is covered, and encoded from the pixels
// alone. Nothing of the original file goes with it: no place, no time, no make, no thumbnail. The original is only read.
import type { Covered } from '../../ui/cover/index.ts'

const LONGEST = 1600
const QUALITY = 0.85

/** What a browser can draw and encode again. Anything else is not copied here. */
export const canBeCopied = (media: string): boolean => /^image\/(jpeg|png|webp|gif|bmp|avif)$/.test(media)

/** Turned as the file says, because what says so is left out. Throws where the bytes are no picture. */
export const drawSmaller = async (original: Blob): Promise<HTMLCanvasElement> => {
  const picture = await createImageBitmap(original, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas here')
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return canvas
}

export const encoded = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((done, fail) =>
    canvas.toBlob((it) => (it ? done(it) : fail(new Error('the picture could not be encoded'))), 'image/jpeg', QUALITY),
  )

/** The file to keep. Its name says what it is and nothing of the original's. */
export const copyOf = async (canvas: HTMLCanvasElement, covered: readonly Covered[]): Promise<File> => {
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  const pen = copy.getContext('2d')
  if (!pen) throw new Error('no canvas here')
  pen.drawImage(canvas, 0, 0)
  pen.fillStyle = 'black'
  for (const { left, top, width, height } of covered)
    pen.fillRect(left * copy.width, top * copy.height, width * copy.width, height * copy.height)
  return new File([await encoded(copy)], 'working-copy.jpg', { type: 'image/jpeg' })
}
