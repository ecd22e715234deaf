using System.Text.Json;
using HotChocolate;
using HotChocolate.Types;

namespace Leefbaarheid.Host.Pages;

/// <summary>What a client needs to send the filters of pages as they stand in them.</summary>
[QueryType]
internal sealed class PageVariableQueries
{
    [GraphQLDescription("The variables that filters of pages use, with the values that hold now for the current user.")]
    public async Task<IReadOnlyList<Paginavariabele>> GetPaginavariabelenAsync(PageVariables variables, CancellationToken cancellationToken)
    {
        var all = variables.All.ToList();
        var values = await variables.ValuesAsync(all.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal), cancellationToken);
        return [.. all.Select(variable => new Paginavariabele(
            variable.Name,
            variable.Type,
            variable.Description,
            JsonSerializer.SerializeToElement(values.GetValueOrDefault(variable.Name))))];
    }
}

/// <param name="Naam">Its name without the dollar sign.</param>
/// <param name="Type">Its type in the schema, to declare it with.</param>
/// <param name="Omschrijving">What it stands for.</param>
/// <param name="Waarde">Its value, to be sent as it is.</param>
[ObjectType]
internal sealed record Paginavariabele(string Naam, string Type, string Omschrijving, JsonElement Waarde);
