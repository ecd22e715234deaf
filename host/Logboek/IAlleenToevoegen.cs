namespace Leefbaarheid.Host.Logboek;

/// <summary>
/// A row that is added and never changed or removed: <see cref="Data.SaveInterceptor"/> refuses both. It has no version and nobody who
/// changed it last, and is no record that the log would tell of.
/// </summary>
internal interface IAlleenToevoegen;
