using System.Runtime.InteropServices;

namespace Pidgin;

// An error in the making: fields, so that recording one is a few stores.
[StructLayout(LayoutKind.Auto)]
internal struct ParseFailure<TToken>
{
    public int Index;
    public bool IsWhatIsThere; // the fields below say nothing then
    public bool IsEnd;
    public Maybe<TToken> Unexpected;
    public string? Message;
}
