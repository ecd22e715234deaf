using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>Gathers what all modules keep about somebody.</summary>
internal sealed class Persoonslezer(IEnumerable<IInzagebron> bronnen, Derdenfilter derden, IAfscherming afscherming)
{
    /// <summary>Whom it is about: a tenancy is the household's, so what is kept under its name is about each who lives there.</summary>
    public static IReadOnlyList<Guid> Wie(Contact contact) => contact.HuishoudenId is { } huishouden ? [contact.Id, huishouden] : [contact.Id];

    public async Task<Persoonsbeeld> LeesAsync(Contact contact, CancellationToken cancellationToken)
    {
        // Somebody has a right to all of it, whoever answers him; who reads the answer is another matter.
        using var alles = afscherming.Opheffen();

        var wie = Wie(contact);
        var groepen = new List<Inzagegroep>();
        foreach (var bron in bronnen)
            groepen.AddRange(await bron.LeesAsync(wie, cancellationToken));
        var volgorde = groepen.Where(groep => groep.Gegevens.Count > 0).OrderBy(groep => groep.Volgorde).ToList();
        return new Persoonsbeeld(volgorde, await derden.ZonderAsync(wie, volgorde, cancellationToken));
    }
}

/// <summary>What is kept about somebody.</summary>
/// <param name="Geheel">As it is kept: it may speak of others, and is shown to nobody.</param>
/// <param name="ZonderDerden">The same records and fields in the same order, without others.</param>
internal sealed record Persoonsbeeld(IReadOnlyList<Inzagegroep> Geheel, IReadOnlyList<Inzagegroep> ZonderDerden);
