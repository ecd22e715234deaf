using Microsoft.EntityFrameworkCore.Metadata;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>The paths to include where whole objects are read: to every selected neighbour, those of subclasses too.</summary>
internal sealed class IncludePaths(IReadOnlyModel model)
{
    private readonly SortedSet<string> _paths = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Of(ProjectionNode node, IReadOnlyModel model)
    {
        var paths = new IncludePaths(model);
        paths.Add(node, new Step("", null, null));
        return [.. paths._paths];
    }

    private void Add(ProjectionNode node, Step step)
    {
        var entity = model.FindEntityTypes(node.Type).FirstOrDefault();
        foreach (var (name, child) in node.Navigations)
        {
            var navigation = entity?.GetDerivedTypesInclusive()
                .Select(type => ProjectionBuilder.Find(type, name) as IReadOnlyNavigationBase)
                .FirstOrDefault(candidate => candidate is not null);
            if (navigation is null)
                continue;

            // The way straight back leads to the object that this one was included for, which EF Core fills in by itself and refuses to
            // include: what is selected beyond it is that object's.
            if (!navigation.IsCollection && navigation == step.Navigation?.Inverse)
            {
                Add(child, step.From!);
                continue;
            }

            _paths.Add(step.Prefix + name);
            Add(child, new Step($"{step.Prefix}{name}.", navigation, step));
        }
    }

    private sealed record Step(string Prefix, IReadOnlyNavigationBase? Navigation, Step? From);
}
