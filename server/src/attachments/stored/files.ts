// The files attachments lie in: one folder, one file each, named by a random id. A file without a row in the database is nothing.
import { type FileHandle, open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '../../house.ts'
import { flushFolder } from '../../platform/data-folder.ts'
import { errorCode } from '../../platform/process.ts'

type Folder = Pick<House, 'attachmentFolder'>

const pathOf = ({ attachmentFolder }: Folder, id: string): string => join(attachmentFolder, id)

/** For reading and writing; made where it is not there yet, for this user alone. */
export const fileToWrite = async (house: Folder, id: string): Promise<FileHandle> => {
  try {
    return await open(pathOf(house, id), 'r+')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    const file = await open(pathOf(house, id), 'w+', 0o600)
    // Without this a power cut could keep the bytes and lose the file's name.
    flushFolder(house.attachmentFolder)
    return file
  }
}

export const fileToRead = (house: Folder, id: string): Promise<FileHandle> => open(pathOf(house, id), 'r')

/** No error when it is gone already. */
export const removeFile = (house: Folder, id: string): Promise<void> => rm(pathOf(house, id), { force: true })

const RESERVE = 256 * 1024 * 1024

/**
 * Whether that many bytes may still come. A part of the disk is left alone (256 MiB, or a twentieth of a smaller one): the
 * database stands on the same disk as a rule, and stops when it cannot write.
 */
export const hasRoom = async ({ attachmentFolder }: Folder, bytes: number): Promise<boolean> => {
  const { bavail, blocks, bsize } = await statfs(attachmentFolder)
  return bavail * bsize - bytes >= Math.min(RESERVE, (blocks * bsize) / 20)
}

/** Whether a file could not be written because there is no room: the disk's, or this user's share of it. */
export const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(errorCode(error) ?? '')
