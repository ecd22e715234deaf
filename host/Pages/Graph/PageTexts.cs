using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Pages.Graph;

/// <summary>Puts the help and the captions of the modules' text files into the description of a page.</summary>
internal sealed class PageTexts(SchemaModel schema, TextCatalog texts)
{
    private readonly FieldHelp _help = new(schema, texts);
    private readonly SchemaPaths _paths = new(schema, new PageMistakes(), []);

    public Pagina Of(Pagina page) => page with
    {
        Velden = Fields(page.Recordtype, page.Velden),
        Tabbladen = [.. page.Tabbladen.Select(tab => tab with { Velden = Fields(page.Recordtype, tab.Velden) })],
        Onderdelen = [.. page.Onderdelen.Select(part => part with { Velden = Fields(part.Recordtype, part.Velden), Acties = Actions(part.Acties) })],
        Feitenblokken = [.. page.Feitenblokken.Select(box => box with { Velden = Fields(page.Recordtype, box.Velden) })],
        Tijdlijn = [.. page.Tijdlijn.Select(source => source with { Keuzes = Choices(TitleType(page.Recordtype!, source), source.Keuzes) })],
        Acties = Actions(page.Acties),
    };

    private IReadOnlyList<Paginaveld> Fields(string? record, IReadOnlyList<Paginaveld> fields)
        => [.. fields.Select(field => field with
        {
            Help = record is null ? null : _help.Of(schema.Types[record], field.Pad),
            Keuzes = Choices(field.Type, field.Keuzes),
        })];

    private IReadOnlyList<Paginaactie> Actions(IReadOnlyList<Paginaactie> actions) => [.. actions.Select(action => action with
    {
        Vragen = InputOf(action.Mutatie) is { } input ? [.. action.Vragen.Select(question => Of(input, question))] : action.Vragen,
    })];

    private Actievraag Of(string input, Actievraag question) => question with
    {
        Help = question.Help ?? _help.OfInput(input, question.Naam),
        Keuzes = Choices(question.Type, question.Keuzes),
        Vragen = [.. question.Vragen.Select(part => Of(question.Type, part))],
    };

    private IReadOnlyList<Keuze> Choices(string type, IReadOnlyList<Keuze> choices)
        => [.. choices.Select(choice => choice with { Titel = texts.Choice(type, choice.Waarde) ?? choice.Titel })];

    private string TitleType(string record, Tijdlijnbron source)
        => _paths.Value("", _paths.Lines("", schema.Types[record], source.Pad)!, source.Titel)!.Type.Name;

    private string? InputOf(string? mutation)
        => mutation is null ? null : schema.Mutation?.Fields.GetValueOrDefault(mutation)?.Arguments.GetValueOrDefault("input")?.Type.Name;
}
