using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class SchemaPrintTests
{
    [Fact]
    public void An_annotated_model_prints_as_approved()
        => Approval.Matches(
            TestSchema.Print(schema => schema
                .AddQueryType<Woningmodel.Query>()
                .AddType<Woningmodel.Organisatie>()
                .AddType<Woningmodel.Bewoner>()
                .AddTypeExtension(typeof(Woningmodel.WoningUitbreiding))
                .AddTypeExtension<Woningmodel.BronUitbreiding>()
                .AddTypeExtension(typeof(Woningmodel.ExtraQueries))
                .AddTypeExtension<Woningmodel.NogMeerQueries>()),
            "woningmodel.graphql");
}
