namespace Leefbaarheid.Contracts.Import;

/// <summary>
/// A module's part of the demonstration corporation. Found by convention, run in dependency order inside one unit of work, and only
/// on a database without data.
/// </summary>
public interface IDemodata
{
    /// <summary>Writes the module's demonstration data.</summary>
    /// <param name="opdracht">What all modules share, so that the whole is the same at every run.</param>
    /// <param name="cancellationToken">Ends the work; nothing is kept.</param>
    Task MaakAsync(DemoOpdracht opdracht, CancellationToken cancellationToken);

    /// <summary>Its medewerkers who sign in; the host makes an account for each. None unless a module says so.</summary>
    IReadOnlyList<Demogebruiker> Gebruikers => [];
}

/// <summary>Somebody of the demonstration corporation who signs in.</summary>
/// <param name="Medewerkercode">Code of the medewerker, which is also the name to sign in with; at most 50 characters.</param>
/// <param name="Naam">Full name; at most 100 characters.</param>
public sealed record Demogebruiker(string Medewerkercode, string Naam)
{
    /// <summary>Codes of his functions: what he may do.</summary>
    public IReadOnlyList<string> Functies { get; init; } = [];
}

/// <summary>What all modules share while they make the demonstration corporation.</summary>
/// <param name="Zaad">Seed for a module's own random numbers; combine it with the module's name.</param>
/// <param name="Vandaag">The day that the demonstration corporation is seen on; ages of cases count back from it.</param>
public sealed record DemoOpdracht(int Zaad, DateOnly Vandaag);
