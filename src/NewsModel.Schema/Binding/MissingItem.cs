namespace NewsModel.Schema.Binding;

/// <summary>
/// Stands for an item in error while the rest is checked, as if it took a line, so that its lack is not reported on top
/// of the error. It never gets into the model.
/// </summary>
/// <param name="Identity">Makes it equal to no other.</param>
internal sealed record MissingItem(object Identity) : BoundItem;
