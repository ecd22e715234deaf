using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>What is done with the people of a place and the warnings about both, on the card of either.</summary>
internal static class Relatieacties
{
    public static PageAction Toevoegen { get; } = new("toevoegen", "Relatie toevoegen…", ActionGroup.Beheren)
    {
        Help = "Legt vast wie er in welke rol bij de woning hoort, en vanaf wanneer.",
        Mutation = "relatierolToevoegen",
    };

    public static PageAction Beeindigen { get; } = new("beeindigen", "Relatie beëindigen…", ActionGroup.Beheren)
    {
        Help = "Geeft de laatste dag op. De relatie blijft in de geschiedenis staan.",
        Mutation = "relatierolBeeindigen",
        Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = "id" },
        When = "{ einddatum: { eq: null } }",
        WhenNot = "Deze relatie heeft al een einddatum.",
    };

    public static PageAction Signaleren { get; } = new("toevoegen", "Signalering toevoegen…", ActionGroup.Beheren)
    {
        Help = "Waarschuwt collega's, tot en met de dag die u opgeeft. Schrijf feitelijk en zorgvuldig: wie het betreft, mag dit inzien.",
        Mutation = "signaleringToevoegen",
        Questions = [new ActionQuestion("soort") { Order = -2 }, new ActionQuestion("detailsoort") { Order = -1 }],
    };
}
