using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Overlast.Kern;

/// <summary>
/// Has the last days of this module's records watched. When one comes, whoever handles the dossier hears of it and gets a task; a convenant
/// belongs to no dossier, and of its end hears whoever watches over what nobody handles.
/// </summary>
internal sealed class Bewaking(ITermijnen termijnen)
{
    public const string AfspraakEinde = "AFSPRAAK_EINDE";
    public const string InterventieEinde = "INTERVENTIE_EINDE";
    public const string Partnerreactie = "PARTNERREACTIE";
    public const string ConvenantEinde = "CONVENANT_EINDE";

    public static IReadOnlyList<Termijnsoort> Soorten { get; } =
    [
        new(AfspraakEinde, "Einde van een afspraak"),
        new(InterventieEinde, "Einde van een interventie"),
        new(Partnerreactie, "Terugkoppeling van netwerkpartner"),
        new(ConvenantEinde, "Einde van een convenant"),
    ];

    public static TermijnOnderwerp Onderwerp(IBewaakt record) => new(record.GetType().Name, record.Id);

    /// <summary>Sets or moves the deadline of a record; withdraws it when the record has no last day.</summary>
    public Task StelAsync(IBewaakt record, CancellationToken cancellationToken)
        => record.LaatsteDag is { } dag
            ? termijnen.StelAsync(Onderwerp(record), record.Termijnsoort, dag, record.Streefdag, cancellationToken)
            : termijnen.VervalAsync(Onderwerp(record), record.Termijnsoort, cancellationToken);

    /// <summary>Says that what was waited for has happened.</summary>
    public Task HaalAsync(IBewaakt record, DateOnly op, CancellationToken cancellationToken)
        => termijnen.HaalAsync(Onderwerp(record), record.Termijnsoort, op, cancellationToken);
}
