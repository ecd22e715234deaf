using HotChocolate;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Texts;

namespace Leefbaarheid.Host.Graph;

/// <summary>
/// Shows what a user can put right in his language, with its stable code and field. Mutations report it as data; this is for the queries.
/// </summary>
internal sealed class DomainErrorFilter(ErrorLanguage language) : IErrorFilter
{
    public IError OnError(IError error)
    {
        if (error.Exception is not DomainException refused)
            return error;
        language.Say(refused);
        var shown = ErrorBuilder.FromError(error).SetMessage(refused.Message).SetCode(refused.Code).RemoveException();
        return refused.Veld is null ? shown.Build() : shown.SetExtension("veld", refused.Veld).Build();
    }
}
