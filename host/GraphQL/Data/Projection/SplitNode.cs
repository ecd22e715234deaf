using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>A list that was taken out of the statement of the objects that have it.</summary>
/// <param name="Navigation">From the owner to the items.</param>
/// <param name="Items">What to read of the items.</param>
/// <param name="Path">The steps from an object that the statement reads to the owner.</param>
internal sealed record SplitNode(IReadOnlyNavigation Navigation, ProjectionNode Items, IReadOnlyList<Func<object, object?>> Path)
{
    public Type Owner => Navigation.DeclaringEntityType.ClrType;

    public IReadOnlyProperty OwnerKey => Navigation.ForeignKey.PrincipalKey.Properties[0];

    public IReadOnlyProperty ForeignKey => Navigation.ForeignKey.Properties[0];
}
