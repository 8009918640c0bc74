//! A cooperative's photographs become pictures.

use super::proof_of_seller;
use crate::Shop;
use crate::catalogue::Picture;
use crate::errors::Fault;
use crate::rejection::Rejection;
use crate::values::texts;
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use i18n::Texts;
use media::{MediaError, Stored, UploadError};

/// A photograph that was uploaded.
#[derive(InputObject)]
pub(crate) struct AddPictureInput {
    /// The cooperative that acts.
    cooperative_id: ID,
    /// The name of the upload: the last part of the address that
    /// `/files/pictures` gave it.
    upload: String,
}

/// The picture, or why the photograph was not taken.
#[derive(SimpleObject)]
pub(crate) struct AddPicturePayload {
    /// The picture; null if the photograph was not taken.
    picture: Option<Picture>,
    /// Why it was not taken; null if it was.
    rejection: Option<Rejection<AddPictureRejectionCode>>,
}

/// Why a photograph was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum AddPictureRejectionCode {
    /// There is no such upload, or some of it is still to come.
    UnknownUpload,
    /// The file is larger than 20 MB.
    TooLarge,
    /// It is no JPEG, PNG or WebP picture, or a damaged one.
    NotAPicture,
    /// It has more than 25 million pixels, or a side of more than 8,000.
    TooManyPixels,
}

#[derive(Default)]
pub(crate) struct PictureMutation;

#[Object]
impl PictureMutation {
    /// Makes a picture of an uploaded photograph: upright, in all sizes, without
    /// what it says of place and camera. The same bytes are the same picture.
    async fn add_picture(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The photograph.")] input: AddPictureInput,
    ) -> Result<AddPicturePayload, Fault> {
        proof_of_seller(ctx, &input.cooperative_id)?;
        let shop = ctx.data_unchecked::<Shop>();
        match taken(shop, &input.upload).await {
            Ok(stored) => {
                media::pictures::record(shop.db.writer(), &*shop.clock, &stored).await?;
                Ok(AddPicturePayload {
                    picture: Some(stored.into()),
                    rejection: None,
                })
            }
            Err(error) => Ok(AddPicturePayload {
                picture: None,
                rejection: Some(not_taken(texts(ctx), error)?),
            }),
        }
    }
}

async fn taken(shop: &Shop, upload: &str) -> Result<Stored, NotTaken> {
    let bytes = shop.uploads.bytes(upload).await?;
    Ok(shop.media.add(bytes).await?)
}

#[derive(Debug, thiserror::Error)]
enum NotTaken {
    #[error(transparent)]
    Upload(#[from] UploadError),
    #[error(transparent)]
    Media(#[from] MediaError),
}

fn not_taken(t: Texts, error: NotTaken) -> Result<Rejection<AddPictureRejectionCode>, Fault> {
    use AddPictureRejectionCode as Code;
    let (code, text) = match error {
        NotTaken::Upload(UploadError::Unknown) => (Code::UnknownUpload, "api-picture-upload"),
        NotTaken::Media(MediaError::TooLarge) => (Code::TooLarge, "api-picture-bytes"),
        NotTaken::Media(MediaError::NotAPicture) => (Code::NotAPicture, "api-picture-none"),
        NotTaken::Media(MediaError::TooManyPixels) => (Code::TooManyPixels, "api-picture-pixels"),
        NotTaken::Upload(UploadError::Protocol(_) | UploadError::Io(_))
        | NotTaken::Media(MediaError::Io(_) | MediaError::Store(_)) => {
            return Err(Fault::ours(error));
        }
    };
    Ok(Rejection::new(code, t.get(text), Some("upload")))
}
