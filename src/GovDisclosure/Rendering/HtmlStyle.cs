namespace GovDisclosure.Rendering;

/// <summary>The style of the HTML report: the look of an official document, on screen, on a phone and on A4.</summary>
/// <remarks>Fonts of GB/T 9704-2012 where the reader has them: 小标宋 for the title, 黑体, 楷体 and 仿宋 for headings and text.</remarks>
internal static class HtmlStyle
{
    public const string Css = """
        :root{color-scheme:light;--line:#555;--song:"FZXiaoBiaoSong-B05S","方正小标宋简体","STZhongsong","Songti SC","SimSun","Noto Serif CJK SC",serif;--hei:"SimHei","Heiti SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;--kai:"KaiTi","Kaiti SC","STKaiti","Noto Serif CJK SC",serif;--fang:"FangSong","STFangsong","FangSong_GB2312","Songti SC","Noto Serif CJK SC",serif}
        *{box-sizing:border-box}
        body{margin:0;background:#f2f2f0;color:#111;font:1.125rem/1.9 var(--fang);-webkit-text-size-adjust:100%}
        main{max-width:60rem;margin:2rem auto;padding:3.5rem 5rem 4.5rem;background:#fff;box-shadow:0 1px 4px rgba(0,0,0,.18)}
        h1{margin:0 0 2.2rem;font:1.9rem/1.5 var(--song);font-weight:700;text-align:center;text-wrap:balance;overflow-wrap:anywhere}
        h2,h3,h4,h5{margin:0;font-size:1em;line-height:inherit;text-indent:2em;overflow-wrap:anywhere}
        h2{margin-top:1.4rem;font-family:var(--hei)}
        h3{margin-top:.5rem;font-family:var(--kai)}
        h4{margin-top:.25rem}
        h5{font-weight:400}
        p,li,dd,dt,td,th,caption{white-space:pre-wrap;overflow-wrap:anywhere}
        p{margin:0;text-indent:2em;text-align:justify}
        p.note{font-size:.86em;line-height:1.7;color:#333}
        ul,ol{margin:.2rem 0;padding-left:4em}
        dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));margin:0 0 2.6rem;border:solid var(--line);border-width:1px 0;padding:.5rem 0;font-size:.92rem;line-height:1.7}
        dl div{display:flex;padding:.15rem .6rem}
        dt{flex:none;font-family:var(--hei)}
        dt::after{content:"："}
        dd{margin:0}
        figure{margin:1rem 0 1.2rem}
        figure div{overflow-x:auto}
        table{width:100%;border:0;border-collapse:collapse;font-size:.9rem;line-height:1.55;font-variant-numeric:tabular-nums lining-nums}
        .wide table{min-width:50rem}
        caption{padding:.3rem 0 .4rem;text-align:center}
        caption b{font-family:var(--hei);font-size:1rem}
        caption .unit{display:block;text-align:right}
        th,td{border:1px solid var(--line);padding:.35rem .5rem;vertical-align:middle;text-align:left}
        th{font-weight:400}
        thead th,th[scope=col],th[scope=colgroup],th[scope=rowgroup]{text-align:center;background:#f4f4f2}
        thead th{min-width:3.6em;font-family:var(--hei)}
        .count,.amount,.na,.ns,.blank{text-align:center}
        .count,.amount{white-space:nowrap;overflow-wrap:normal}
        td.count,td.amount,td.na,td.ns,td.blank{min-width:2.8rem}
        figure.chart{border:1px solid #bbb;padding:.8rem 1rem}
        figcaption{margin-bottom:.4rem;font:1rem/1.5 var(--hei);text-align:center}
        svg{display:block;width:100%;max-width:38rem;height:auto;margin:0 auto;font:16px var(--fang);fill:#111;overflow:visible}
        svg text{paint-order:stroke;stroke:#fff;stroke-width:3px}
        svg path{stroke:#333;stroke-width:2}svg path.axis{stroke-width:1}svg path.s1{stroke-dasharray:8 4}svg path.s2{stroke-dasharray:2 4}svg path.s3{stroke-dasharray:10 4 2 4}
        details{margin-top:.5rem;font-size:.9rem}summary{cursor:pointer}
        .al{text-align:left}.ac{text-align:center}.ar{text-align:right}
        @media screen and (max-width:48rem){body{font-size:1.0625rem;line-height:1.8}main{margin:0;padding:1.6rem 1.1rem 2.4rem;box-shadow:none}h1{font-size:1.4rem;margin-bottom:1.4rem}dl{grid-template-columns:1fr;margin-bottom:1.6rem}ul,ol{padding-left:2.6em}.wide caption,.wide caption .unit{text-align:left}.wide tbody th[scope=row]:last-of-type{position:sticky;left:0;width:7.5rem;background:#fff;box-shadow:1px 0 0 var(--line)}.chart{padding:.6rem .5rem}svg{font-size:19px}}
        @page{size:A4;margin:37mm 26mm 35mm 28mm}
        @media print{body{background:none;font-size:14pt;line-height:1.8;color:#000}main{max-width:none;margin:0;padding:0;box-shadow:none}h1{font-size:22pt}h2,h3,h4,h5,caption,figcaption{break-after:avoid}p{orphans:2;widows:2}figure div{overflow:visible}table,.wide table{min-width:0;font-size:9pt}thead th,td.count,td.amount,td.na,td.ns,td.blank{min-width:0}dl{font-size:10pt}thead{display:table-header-group}tr,figure.chart{break-inside:avoid}figure.long{break-inside:auto}tbody tr:first-child{break-before:avoid}details{display:none}th,td{padding:2pt 3pt;border-color:#000}thead th,th[scope=col],th[scope=colgroup],th[scope=rowgroup]{background:none}}

        """;
}
