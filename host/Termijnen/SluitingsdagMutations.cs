using HotChocolate.Types;

namespace Leefbaarheid.Host.Termijnen;

/// <summary>Keeping the closing days. Deadlines that were set before stay as they are; those set from now on count with the change.</summary>
[MutationType]
internal sealed class SluitingsdagMutations
{
    /// <summary>
    /// Adds a closing day: today or later, and a working day until now. Deadlines that stand already do not move.
    /// </summary>
    public Task<Sluitingsdag> SluitingsdagToevoegenAsync(
        DateOnly datum,
        string omschrijving,
        Basisagenda agenda,
        CancellationToken cancellationToken)
        => agenda.VoegToeAsync(datum, omschrijving, cancellationToken);

    /// <summary>Removes a closing day that has not passed. Deadlines that stand already do not move.</summary>
    public Task<Sluitingsdag> SluitingsdagVerwijderenAsync(DateOnly datum, Basisagenda agenda, CancellationToken cancellationToken)
        => agenda.VerwijderAsync(datum, cancellationToken);
}
