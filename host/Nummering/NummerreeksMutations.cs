using HotChocolate;
using HotChocolate.Types;

namespace Leefbaarheid.Host.Nummering;

/// <summary>Keeping the number series. Modules declare them; they are not made or removed here.</summary>
[MutationType]
internal sealed class NummerreeksMutations
{
    /// <summary>
    /// Changes the fields that are given and leaves the others. A pattern holds for the numbers to come; those that were handed out
    /// must fit it.
    /// </summary>
    public Task<Nummerreeks> NummerreeksWijzigenAsync(
        string code,
        long versie,
        Optional<string?> omschrijving,
        Optional<string?> patroon,
        Nummerreeksbeheer beheer,
        CancellationToken cancellationToken)
        => beheer.WijzigReeksAsync(
            code,
            versie,
            reeks => reeks.Wijzig(
                omschrijving.HasValue ? omschrijving.Value : reeks.Omschrijving,
                patroon.HasValue ? patroon.Value : reeks.Patroon),
            cancellationToken);

    /// <summary>
    /// Opens or closes a line and sets its last number and the number from which it counts as nearly full. Changes the fields that
    /// are given; a null waarschuwingsnummer removes the warning.
    /// </summary>
    public Task<Nummerreeksregel> NummerreeksregelWijzigenAsync(
        Guid id,
        long versie,
        bool? open,
        long? eindnummer,
        Optional<long?> waarschuwingsnummer,
        Nummerreeksbeheer beheer,
        CancellationToken cancellationToken)
        => beheer.WijzigRegelAsync(
            id,
            versie,
            (regel, patroon) => regel.Wijzig(
                open ?? regel.Open,
                eindnummer ?? regel.Eindnummer,
                waarschuwingsnummer.HasValue ? waarschuwingsnummer.Value : regel.Waarschuwingsnummer,
                patroon.Maximum),
            cancellationToken);
}
