using HotChocolate.Data;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.TypeSystem;

public sealed class BindingTests
{
    [Fact]
    public void A_rebound_type_changes_fields_arguments_and_filters()
    {
        var sdl = TestSchema.Print(schema => schema.AddQueryType<Query>().AddFiltering().BindRuntimeType<DateOnly, DateType>());

        Assert.Contains("  geboren: Date!", sdl, StringComparison.Ordinal);
        Assert.Contains("sinds(datum: Date): Int!", sdl, StringComparison.Ordinal);
        Assert.Contains("  geboren: DateOperationFilterInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("LocalDate", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void Modules_that_each_add_to_the_schema_form_one_schema_also_when_their_services_are_merged_later()
    {
        var module = new ServiceCollection();
        module.AddGraphQL().AddQueryType().AddTypeExtension<Uitbreiding>();
        var type = TestSchema.PrintType(
            schema =>
            {
                schema.AddQueryType<Query>().AddFiltering();
                foreach (var descriptor in module)
                    ((ICollection<ServiceDescriptor>)schema.Services).Add(descriptor);
            },
            "Query");

        Assert.Contains("  extra: Int!", type, StringComparison.Ordinal);
        Assert.Contains("  sinds(", type, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_that_nothing_leads_to_are_left_out_on_request()
    {
        var sdl = TestSchema.Print(schema => schema.AddQueryType<Query>().AddFiltering().AddType<Los>().ModifyOptions(options =>
        {
            options.RemoveUnreachableTypes = true;
            options.SortFieldsByName = true;
        }));

        Assert.DoesNotContain("Los", sdl, StringComparison.Ordinal);
        Assert.Contains("type Persoon {\n  geboren: LocalDate!\n  naam: String!\n}", sdl, StringComparison.Ordinal);
    }

    public record Persoon(string Naam, DateOnly Geboren);

    public record Los(string Naam);

    public class Query
    {
        [UseFiltering]
        public IQueryable<Persoon> GetPersonen() => Array.Empty<Persoon>().AsQueryable();

        public int Sinds(DateOnly? datum) => datum?.Year ?? 0;
    }

    [QueryType]
    public class Uitbreiding
    {
        public int Extra => 1;
    }
}
