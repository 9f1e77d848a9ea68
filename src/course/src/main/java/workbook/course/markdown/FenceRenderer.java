package workbook.course.markdown;

import org.jspecify.annotations.Nullable;

/** Renders fenced blocks, whose meaning only the caller knows. */
@FunctionalInterface
public interface FenceRenderer {
  /** Every fence is a listing. */
  FenceRenderer LISTINGS =
      (fence, before, after) -> Html.listing(fence.language(), fence.content());

  /**
   * The block's HTML.
   *
   * @param before the fence that stands directly before this one
   * @param after the fence that stands directly after this one
   */
  String html(Fence fence, @Nullable Fence before, @Nullable Fence after);
}
