using Leefbaarheid.Host.Graph;

namespace Leefbaarheid.Host.Tests.Pages.Deriving;

/// <summary>A schema in a few words: cases with a status, a party and lines, and mutations on these.</summary>
internal static class SchemaBuilder
{
    public static SchemaModel Make()
    {
        SchemaType[] all =
        [
            .. new[] { "String", "Int", "Long", "Decimal", "Boolean", "Date", "DateTime", "LocalTime", "UUID", "Upload" }.Select(Leaf),
            Leaf("SortEnumType") with { Values = ["ASC", "DESC"] },
            Leaf("Urgentie") with { Values = ["LAAG", "HEEL_HOOG"] },
            Type("Status", Field("id", "UUID", required: true), Field("naam", "String", required: true)),
            Type("Regel", Field("id", "UUID", required: true), Field("zaakId", "UUID", required: true), Field("tekst", "String")),
            Type(
                "Zaak",
                Field("id", "UUID", required: true),
                Field("version", "Long", required: true),
                Field("nummer", "String", required: true),
                Field("omschrijving", "String", required: true),
                Field("gesloten", "Boolean", required: true),
                Field("dag", "Date"),
                Field("urgentie", "Urgentie", required: true),
                Field("statusId", "UUID"),
                Field("status", "Status"),
                Field("vorige", "Zaak"),
                Field("taal", "String"),
                Field("regels", "Regel", list: true, required: true)),
            Type("ZakenConnection", Field("nodes", "Zaak", list: true), Field("totalCount", "Int")),
            Type("StatussenConnection", Field("nodes", "Status", list: true)),
            Type("ZaakPayload", Field("zaak", "Zaak"), Field("errors", "Status", list: true)),
            Type("RegelPayload", Field("regel", "Regel")),
            Input("StringOperationFilterInput", In("eq", "String"), In("contains", "String")),
            Input("DateOperationFilterInput", In("eq", "Date")),
            Input("StatusFilterInput", In("naam", "StringOperationFilterInput")),
            Input("ListRegelFilterInput", In("some", "RegelFilterInput")),
            Input("RegelFilterInput", In("tekst", "StringOperationFilterInput")),
            Input(
                "ZaakFilterInput",
                In("nummer", "StringOperationFilterInput"),
                In("dag", "DateOperationFilterInput"),
                In("status", "StatusFilterInput"),
                In("regels", "ListRegelFilterInput")),
            Input("ZaakSortInput", In("nummer", "SortEnumType")),
            Input("DeelInput", In("eenheidId", "UUID", required: true), In("aantal", "Int")),
            Input(
                "ZaakWijzigenInput",
                In("id", "UUID", required: true),
                In("versie", "Long", required: true),
                In("statusId", "UUID"),
                In("omschrijving", "String"),
                In("dag", "Date"),
                In("delen", "DeelInput", list: true)),
            Input("RegelToevoegenInput", In("zaakId", "UUID", required: true), In("tekst", "String", required: true)),
            Type(
                "Query",
                Field("zaken", "ZakenConnection", arguments: [In("where", "ZaakFilterInput"), In("order", "ZaakSortInput", list: true)]),
                Field("statussen", "StatussenConnection"),
                Field("zaak", "Zaak", arguments: [In("id", "UUID")])),
            Type(
                "Mutation",
                Field("zaakWijzigen", "ZaakPayload", arguments: [In("input", "ZaakWijzigenInput", required: true)]),
                Field("regelToevoegen", "RegelPayload", arguments: [In("input", "RegelToevoegenInput", required: true)])),
        ];
        var types = all.ToDictionary(type => type.Name, StringComparer.Ordinal);
        return new SchemaModel(types["Query"], types["Mutation"], types, _ => []);
    }

    private static SchemaType Leaf(string name) => new(name, IsLeaf: true, Empty<SchemaField>(), Empty<SchemaInput>());

    private static SchemaType Type(string name, params SchemaField[] fields)
        => new(name, IsLeaf: false, fields.ToDictionary(field => field.Name, StringComparer.Ordinal), Empty<SchemaInput>());

    private static SchemaType Input(string name, params SchemaInput[] fields)
        => new(name, IsLeaf: false, Empty<SchemaField>(), fields.ToDictionary(field => field.Name, StringComparer.Ordinal));

    private static SchemaField Field(string name, string type, bool list = false, bool required = false, params SchemaInput[] arguments)
        => new(name, new SchemaTypeReference(type, list, required), arguments.ToDictionary(argument => argument.Name, StringComparer.Ordinal));

    private static SchemaInput In(string name, string type, bool list = false, bool required = false)
        => new(name, new SchemaTypeReference(type, list, required), required);

    private static Dictionary<string, T> Empty<T>() => new(StringComparer.Ordinal);
}
