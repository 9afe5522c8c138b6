import { Problem } from '../../lib/problem.ts';

/** A picture that is written anew, without anything that was hidden in the old one. */
export interface Picture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface CleanImage extends Picture {
  readonly thumbnails: readonly (Picture & { readonly name: string; readonly mime_type: string })[];
}

/** How an image of a type is written anew: as good as can be seen, since nobody keeps the original. */
const written: Readonly<
  Record<string, readonly ['jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'tiff', object]>
> = {
  'image/jpeg': ['jpeg', { quality: 92 }],
  'image/png': ['png', {}],
  'image/apng': ['png', {}],
  'image/webp': ['webp', { quality: 92 }],
  'image/gif': ['gif', {}],
  'image/avif': ['avif', { quality: 70, effort: 2 }],
  'image/tiff': ['tiff', { compression: 'deflate' }],
};

/** Images that have no room for a place or a camera, and need no cleaning. */
const clean: ReadonlySet<string> = new Set(['image/bmp', 'image/x-icon', 'image/svg+xml']);

const animated: ReadonlySet<string> = new Set(['image/gif', 'image/webp']);

/** The longer side of each thumbnail, in pixels. */
const thumbnails = { small: 160, medium: 640 } as const;

const BYTES_MAX = 64 * 1024 ** 2;
const PIXELS_MAX = 100_000_000;

/** Whether an image must be cleaned before anybody else sees it. */
export const mustBeCleaned = (mime_type: string): boolean =>
  mime_type.startsWith('image/') && !clean.has(mime_type);

/**
 * Writes an image anew: turned as the camera said, without EXIF, place, comments or anything behind its end; the
 * colours stay. Beside it come its thumbnails, none larger than the image.
 * @throws Problem media_unprocessable
 */
export const cleanImage = async (mime_type: string, source: Buffer): Promise<CleanImage> => {
  const how = written[mime_type];
  if (how === undefined)
    throw unprocessable(`${mime_type} cannot be cleaned of place and camera here; send it as JPEG or PNG.`);
  const { default: sharp } = await import('sharp');
  const open = (pages: boolean) => {
    const options = { limitInputPixels: PIXELS_MAX, failOn: 'error', animated: pages } as const;
    return sharp(source, options).autoOrient().keepIccProfile();
  };
  try {
    const [format, options] = how;
    const whole = await open(animated.has(mime_type))
      .toFormat(format, options)
      .toBuffer({ resolveWithObject: true });
    const { width, height, pageHeight = height } = whole.info;
    const made = [];
    for (const [name, side] of Object.entries(thumbnails)) {
      const { data, info } = await open(false)
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 80 })
        .toBuffer({ resolveWithObject: true });
      made.push({ name, mime_type: 'image/webp', bytes: data, width: info.width, height: info.height });
    }
    return { bytes: whole.data, width, height: pageHeight, thumbnails: made };
  } catch (error) {
    throw unprocessable(`The image cannot be read: ${(error as Error).message.split('\n')[0]}.`, error);
  }
};

/** Refuses an image that would not fit into memory. Throws `media_unprocessable`. */
export const checkImageSize = (bytes: number): void => {
  if (bytes > BYTES_MAX)
    throw unprocessable(`The image has ${bytes} bytes; ${BYTES_MAX} can be cleaned. Save it smaller.`);
};

const unprocessable = (detail: string, cause?: unknown): Problem =>
  new Problem('media_unprocessable', detail, { cause });
