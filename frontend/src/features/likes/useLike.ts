import { useRef, useState } from "react";
import { graphql, useMutation } from "react-relay";

import type { useLikeArtworkMutation } from "~/__generated__/useLikeArtworkMutation.graphql";
import type { useLikeUnlikeArtworkMutation } from "~/__generated__/useLikeUnlikeArtworkMutation.graphql";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { toast } from "~/ui/toasts";

const like = graphql`
  mutation useLikeArtworkMutation($artworkId: ID!) {
    likeArtwork(input: { artworkId: $artworkId }) {
      like {
        artwork {
          id
          likesCount
          likedByViewer
        }
      }
    }
  }
`;

const unlike = graphql`
  mutation useLikeUnlikeArtworkMutation($artworkId: ID!) {
    unlikeArtwork(input: { artworkId: $artworkId }) {
      artwork {
        id
        likesCount
        likedByViewer
      }
    }
  }
`;

type Liked = { likedByViewer: boolean; likesCount: number };

/**
 * What the viewer wants shows at once; the server hears of it one after the other, so that the last press wins however
 * quickly somebody changes their mind.
 */
export function useLike(artworkId: string, { likedByViewer, likesCount }: Liked): Liked & { toggle: () => void } {
  const [sendLike] = useMutation<useLikeArtworkMutation>(like);
  const [sendUnlike] = useMutation<useLikeUnlikeArtworkMutation>(unlike);
  const say = useErrorMessage();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const next = useRef<boolean | null>(null);
  const isLiked = wanted ?? likedByViewer;

  const send = (liked: boolean) => {
    const onCompleted = () => {
      if (next.current === liked) settle();
      else if (next.current !== null) send(next.current);
    };
    const onError = (failure: Error) => {
      settle();
      toast(say(failure));
    };
    const request = { variables: { artworkId }, onCompleted, onError };
    if (liked) sendLike(request);
    else sendUnlike(request);
  };
  const settle = () => {
    next.current = null;
    setWanted(null);
  };
  const toggle = () => {
    const isUnderWay = next.current !== null;
    next.current = !isLiked;
    setWanted(!isLiked);
    if (!isUnderWay) send(!isLiked);
  };
  return { likedByViewer: isLiked, likesCount: likesCount + Number(isLiked) - Number(likedByViewer), toggle };
}
