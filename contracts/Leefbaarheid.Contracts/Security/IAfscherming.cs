namespace Leefbaarheid.Contracts.Security;

/// <summary>
/// Keeps records from those who may not read them. It works by itself, on every query of every context: what somebody may not read is
/// not there for him, in lists, counts, filters and errors alike. Background work sees everything.
/// </summary>
public interface IAfscherming
{
    /// <summary>
    /// Lets a rule see everything until what this returns is disposed of, in the current service scope. For rules that would go wrong on a part of the records,
    /// such as moving all letters of a dossier; never for what is shown to somebody.
    /// </summary>
    IDisposable Opheffen();
}
