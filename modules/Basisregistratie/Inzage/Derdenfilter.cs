using System.Text.RegularExpressions;
using Leefbaarheid.Basisregistraties.Contacten;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>
/// Takes others out of what was typed: who reads his own file may not learn there who complained about him, and where that one lives.
/// </summary>
internal sealed partial class Derdenfilter(BasisContext context)
{
    public const string Weggelaten = "[weggelaten]";

    /// <summary>Shorter words stand in too many others.</summary>
    private const int KortsteWoord = 3;

    private static readonly TimeSpan s_tijd = TimeSpan.FromSeconds(5);

    /// <summary>The groups without the names, addresses and numbers of the third parties that they speak of.</summary>
    public async Task<IReadOnlyList<Inzagegroep>> ZonderAsync(
        IReadOnlyCollection<Guid> aanvrager, IReadOnlyList<Inzagegroep> groepen, CancellationToken cancellationToken)
    {
        var genoemd = groepen.SelectMany(groep => groep.Derden).Except(aanvrager).ToList();
        var anderen = await context.Contacten.AsNoTracking()
            .Where(contact => genoemd.Contains(contact.Id) || (contact.HuishoudenId != null && genoemd.Contains(contact.HuishoudenId.Value)))
            .Where(contact => !aanvrager.Contains(contact.Id))
            .ToListAsync(cancellationToken);
        var eigen = await context.Contacten.AsNoTracking().Where(contact => aanvrager.Contains(contact.Id)).ToListAsync(cancellationToken);
        var eigenwoorden = eigen.SelectMany(Herkenbaar).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var woorden = anderen.SelectMany(Herkenbaar)
            .Where(woord => woord.Length >= KortsteWoord && !eigenwoorden.Contains(woord))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(woord => woord.Length)
            .ToList();
        if (woorden.Count == 0)
            return groepen;
        var patroon = Patroon(woorden);
        return [.. groepen.Select(groep => groep with { Gegevens = [.. groep.Gegevens.Select(gegeven => Zonder(gegeven, patroon))] })];
    }

    private static Inzagegegeven Zonder(Inzagegegeven gegeven, Regex patroon)
        => gegeven with { Velden = [.. gegeven.Velden.Select(veld => veld.IsVrijeTekst ? veld with { Waarde = patroon.Replace(veld.Waarde, Weggelaten) } : veld)] };

    private static Regex Patroon(IEnumerable<string> woorden)
        => new($@"(?<!\w)(?:{string.Join('|', woorden.Select(Woord))})(?!\w)", RegexOptions.CultureInvariant, s_tijd);

    /// <summary>However the words of it are divided; a number may be written with points and spaces.</summary>
    private static string Woord(string woord)
        => Cijfers().IsMatch(woord)
            ? string.Join(@"[\s.\-()]*", woord.Select(teken => Regex.Escape(teken.ToString())))
            : string.Join(@"\s+", woord.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));

    /// <summary>By what somebody can be known in a text.</summary>
    private static IEnumerable<string> Herkenbaar(Contact contact)
    {
        string?[] namen =
        [
            contact.Naam, contact.Organisatienaam, contact.Achternaam, contact.Voornaam, contact.Email, contact.Telefoon, contact.Adres,
            contact.Tussenvoegsel is null ? null : $"{contact.Tussenvoegsel} {contact.Achternaam}",
            contact.Telefoon is ['+', '3', '1', .. var rest] ? $"0{rest}" : null,
        ];
        return namen.OfType<string>();
    }

    [GeneratedRegex(@"^\+?\d+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cijfers();
}
