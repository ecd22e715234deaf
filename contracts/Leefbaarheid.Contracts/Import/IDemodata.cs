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
}

/// <summary>What all modules share while they make the demonstration corporation.</summary>
/// <param name="Zaad">Seed for a module's own random numbers; combine it with the module's name.</param>
/// <param name="Vandaag">The day that the demonstration corporation is seen on; ages of cases count back from it.</param>
public sealed record DemoOpdracht(int Zaad, DateOnly Vandaag);
