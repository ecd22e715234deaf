using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>A line of the Kladblok of a dossier or of one of its action lines.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
[HoortBij("Leefbaarheidsdossier", nameof(LeefbaarheidsdossierId))]
internal sealed class Opmerkingsregel : Entity
{
    public const int MaxTekst = 80;

    private Opmerkingsregel()
    {
    }

    private Opmerkingsregel(Guid dossierId, Guid? actieregelId, int regelnummer, string tekst, bool intern, Moment moment)
    {
        LeefbaarheidsdossierId = dossierId;
        ActieregelId = actieregelId;
        Regelnummer = regelnummer;
        Tekst = tekst;
        Intern = intern;
        Datum = moment.Vandaag;
        Auteur = moment.Door;
    }

    public Guid LeefbaarheidsdossierId { get; private set; }

    /// <summary>The action line that it is about; null for the dossier as a whole.</summary>
    public Guid? ActieregelId { get; private set; }

    /// <summary>Line number within the Kladblok: 10000, 20000, …</summary>
    public int Regelnummer { get; private set; }

    public DateOnly Datum { get; private set; }

    /// <summary>User name of who wrote it.</summary>
    public string Auteur { get; private set; } = "";

    /// <summary>At most 80 characters; longer text was split over several lines.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>
    /// True when it is only for the corporation's own people. Of a note that is not, those whom it is about may get a copy or a summary.
    /// </summary>
    [DataClassification(DataClassification.CustomerContent)]
    public bool Intern { get; private set; } = true;

    /// <summary>Follows its dossier into the one that it is merged with.</summary>
    internal void VerplaatsNaar(Guid dossierId, int regelnummer)
    {
        LeefbaarheidsdossierId = dossierId;
        Regelnummer = regelnummer;
    }

    /// <summary>Splits a text over lines.</summary>
    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    internal static IReadOnlyList<Opmerkingsregel> Schrijf(
        Guid dossierId, Guid? actieregelId, int laatsteRegelnummer, string? tekst, Moment moment, bool intern = true)
    {
        var inhoud = Invoer.Verplicht(tekst, Leefbaarheidsdossier.MaxToelichting, "tekst");
        return [.. Kladblok.Splits(inhoud, MaxTekst)
            .Select((regel, plaats) => new Opmerkingsregel(
                dossierId, actieregelId, laatsteRegelnummer + ((plaats + 1) * Actieregel.Stap), regel, intern, moment))];
    }
}

/// <summary>Splits text into lines the way a notepad does: at line breaks, then between words, and inside a word only when it must.</summary>
internal static class Kladblok
{
    public static IEnumerable<string> Splits(string tekst, int breedte)
    {
        foreach (var alinea in tekst.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries))
        {
            var rest = alinea;
            while (rest.Length > breedte)
            {
                var einde = rest.LastIndexOf(' ', breedte);
                if (einde <= 0)
                    einde = char.IsHighSurrogate(rest[breedte - 1]) ? breedte - 1 : breedte;
                yield return rest[..einde].TrimEnd();
                rest = rest[einde..].TrimStart();
            }

            if (rest.Length > 0)
                yield return rest;
        }
    }
}
