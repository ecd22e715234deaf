using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Contracts.Events;

/// <summary>
/// Announces something that has not happened yet. A subscriber may refuse it with a reason that reaches the user; the publisher
/// then throws the first refusal as a <see cref="Errors.RegelovertredingException"/>.
/// </summary>
public abstract record BeforeEvent
{
    private readonly List<Weigering> _weigeringen = [];

    /// <summary>The refusals so far, in the order of the subscribers.</summary>
    public IReadOnlyList<Weigering> Weigeringen => _weigeringen;

    /// <summary>Refuses what is about to happen.</summary>
    /// <param name="code">Stable, upper snake case.</param>
    /// <param name="reden">Dutch sentence for the user.</param>
    public void Weiger(string code, Foutbericht reden) => _weigeringen.Add(new Weigering(code, reden));
}

/// <summary>One subscriber's refusal.</summary>
/// <param name="Code">Stable, upper snake case.</param>
/// <param name="Reden">Dutch sentence for the user.</param>
public sealed record Weigering(string Code, Foutbericht Reden);
