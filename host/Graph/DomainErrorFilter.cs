using HotChocolate;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Graph;

/// <summary>
/// Shows what a user can put right as it is, with its stable code and field. Mutations report it as data; this is for the queries.
/// </summary>
internal sealed class DomainErrorFilter : IErrorFilter
{
    public IError OnError(IError error)
    {
        if (error.Exception is not DomainException refused)
            return error;
        var shown = ErrorBuilder.FromError(error).SetMessage(refused.Message).SetCode(refused.Code).RemoveException();
        return refused.Veld is null ? shown.Build() : shown.SetExtension("veld", refused.Veld).Build();
    }
}
