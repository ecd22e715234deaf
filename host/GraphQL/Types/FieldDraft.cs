using System.Reflection;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.CostAnalysis;
using Leefbaarheid.GraphQL.Data;

namespace Leefbaarheid.GraphQL.Types;

/// <summary>An output field while it is being built; see <see cref="OutputField"/> for what the members come to mean.</summary>
internal sealed class FieldDraft
{
    public required string Name { get; set; }

    public required GraphQLType Type { get; set; }

    /// <summary>The .NET type of the resolver's outcome, without Task or ValueTask around it.</summary>
    public required Type ClrResultType { get; set; }

    /// <summary>The object or interface that the field belongs to.</summary>
    public required NamedType Owner { get; init; }

    public List<InputValue> Arguments { get; init; } = [];

    /// <summary>First is outermost.</summary>
    public List<FieldMiddleware> Middleware { get; } = [];

    /// <summary>The innermost step. It leaves an IQueryable as it is; whoever is outermost runs it.</summary>
    public required FieldDelegate Resolver { get; set; }

    /// <summary>Set for the fields of the subscription type.</summary>
    public SubscribeDelegate? Subscribe { get; set; }

    /// <summary>A plain read of the parent; unused once there is middleware.</summary>
    public Func<object, object?>? Getter { get; set; }

    public MemberInfo? Member { get; init; }

    public Description? Description { get; set; }

    public string? DeprecationReason { get; set; }

    /// <summary>Synchronous; no longer so once there is middleware.</summary>
    public bool IsPure { get; set; }

    public IReadOnlyList<string>? ParentRequires { get; set; }

    public bool UsesRequestScope { get; set; }

    public bool IsSerial { get; set; }

    public bool IsPagingWrapper { get; set; }

    /// <summary>In the order in which SDL shows them.</summary>
    public List<AppliedDirective> Directives { get; } = [];

    public double? Cost { get; set; }

    public ListSize? ListSize { get; set; }

    /// <summary>Where the member stands in the resolver's class: errors name it.</summary>
    public string Coordinate => Member is null ? $"{Owner.Name}.{Name}" : $"{Member.DeclaringType}.{Member.Name}";

    public OutputField Build()
    {
        var pipeline = Resolver;
        for (var index = Middleware.Count - 1; index >= 0; index--)
            pipeline = Middleware[index](pipeline);
        return new OutputField(Name, Type)
        {
            Arguments = [.. Arguments],
            Description = Description,
            DeprecationReason = DeprecationReason,
            Member = Member,
            Getter = Middleware.Count == 0 ? Getter : null,
            Pipeline = pipeline,
            Subscribe = Subscribe,
            // Only right around the resolver: whatever stands between them may look at the list as it is.
            Data = Middleware.LastOrDefault()?.Target as DataPipeline,
            IsPure = IsPure && Middleware.Count == 0,
            ParentRequires = ParentRequires,
            UsesRequestScope = UsesRequestScope,
            IsSerial = IsSerial && (!IsPure || Middleware.Count > 0),
            IsPagingWrapper = IsPagingWrapper,
            Directives = [.. Directives],
            Cost = Cost,
            ListSize = ListSize,
        };
    }
}
