using HotChocolate;
using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Logboek;

/// <summary>A row of a log that is sealed.</summary>
[DataClassification(DataClassification.SystemMetadata)]
internal abstract class Logregel : IAlleenToevoegen
{
    public Guid Id { get; private set; }

    /// <summary>Number of the seal that holds it; null until it is sealed, which is within a few minutes.</summary>
    public int? Zegel { get; private set; }

    /// <summary>What the seal holds of it: all that the row says, except values that may be cleared, of which it has their own digests.</summary>
    /// <exception cref="BeschadigdException">The row does not have the form in which the program writes it.</exception>
    [GraphQLIgnore]
    internal abstract byte[] Afdruk();
}

/// <summary>A row of a log that the program cannot have written.</summary>
/// <param name="message">What is wrong with it.</param>
internal sealed class BeschadigdException(string message) : Exception(message);
