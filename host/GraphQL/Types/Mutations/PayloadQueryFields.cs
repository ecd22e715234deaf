using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Leefbaarheid.GraphQL.Execution;

namespace Leefbaarheid.GraphQL.Types.Mutations;

/// <summary>Leads from the payload of a mutation back to the query type, so that a client sees in one request what the mutation changed.</summary>
internal static class PayloadQueryFields
{
    public static void Add(ObjectType query, ObjectType? mutation, IEnumerable<SchemaContribution> contributions)
    {
        if (mutation is null || contributions.OfType<PayloadQueryFieldContribution>().LastOrDefault() is not { } contribution)
            return;
        var options = new MutationPayloadOptions();
        contribution.Configure?.Invoke(options);
        var name = options.QueryFieldName ?? "query";
        var payloads = mutation.Fields.Select(field => field.Type.Named).OfType<ObjectType>().Distinct()
            .Where(type => options.MutationPayloadPredicate(new TypeView(type.Name)));
        foreach (var payload in payloads)
        {
            if (payload.Field(name) is not null)
                throw new SchemaException($"The payload `{payload.Name}` has a field `{name}` already; set QueryFieldName of AddQueryFieldToMutationPayloads.");
            payload.Complete([.. payload.Fields, Field(name, query)], payload.Interfaces);
        }
    }

    private static OutputField Field(string name, ObjectType query) => new(name, new NonNullType(query))
    {
        Getter = static _ => RootValue.Instance,
        IsPure = true,
        Pipeline = static context =>
        {
            context.Result = RootValue.Instance;
            return default;
        },
        ParentRequires = [],
    };

    private sealed record TypeView(string Name) : INamedType;
}
