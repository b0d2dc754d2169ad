namespace GovDisclosure.Internal;

/// <summary>Gives each Chinese character that has several code points the one that everybody types.</summary>
/// <remarks>
/// Browsers print Noto Sans CJK, and office programs other fonts, with the radicals of the Kangxi dictionary (U+2F00) and the CJK radicals
/// (U+2E80) in place of the characters that look the same, and old data holds compatibility ideographs (U+F900). Written as tables:
/// normalisation does nothing where a host sets InvariantGlobalization, knows no equal for most of U+2E80, and changes far more than these.
/// </remarks>
internal static class Ideographs
{
    private const char FirstRadical = '\u2E80';
    private const char FirstCompatible = '\uF900';

    /// <summary>U+2E80 to U+2EFF by Unicode's table of equivalent unified ideographs, then U+2F00 to U+2FDF by its compatibility decomposition, but for 户, which fonts of the mainland draw there.</summary>
    private const string Radicals =
        "\u2E80厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄㣺扌攵\u2E9A旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁罓网羊羊羊耂肀聿肉臼艹艹"
        + "艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟\u2EF4\u2EF5\u2EF6\u2EF7\u2EF8\u2EF9\u2EFA\u2EFB\u2EFC\u2EFD\u2EFE\u2EFF"
        + "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手"
        + "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳"
        + "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
        + "鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠\u2FD6\u2FD7\u2FD8\u2FD9\u2FDA\u2FDB\u2FDC\u2FDD\u2FDE\u2FDF";

    /// <summary>U+F900 to U+FAD9 by canonical decomposition; those that decompose outside the basic plane stay.</summary>
    private const string Compatible =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄"
        + "鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵"
        + "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂"
        + "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺"
        + "切度拓糖宅洞暴輻行降見廓兀嗀\uFA0E\uFA0F塚\uFA11晴\uFA13\uFA14凞猪益礼神祥福靖精羽\uFA1F蘒\uFA21諸\uFA23\uFA24逸都\uFA27\uFA28\uFA29飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎"
        + "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵\uFA6C舘\uFA6E\uFA6F並况全侀充冀勇勺喝啕喙嗢塚墳奄奔"
        + "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹"
        + "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜\uFACF\uFAD0\uFAD1㮝䀘䀹\uFAD5\uFAD6\uFAD7齃龎";

    /// <summary>The first of the marks that fonts and the code tables of GB 2312 do not tell from the ones that are typed.</summary>
    private const char FirstMark = '\u2015';

    /// <summary>The usual form of a character; the character itself where it has no other.</summary>
    public static char Fold(char c)
        => c < FirstRadical ? Mark(c)
            : (uint)(c - FirstRadical) < (uint)Radicals.Length ? Radicals[c - FirstRadical]
            : (uint)(c - FirstCompatible) < (uint)Compatible.Length ? Compatible[c - FirstCompatible]
            : c == '\u301C' ? '～'
            : c;

    private static char Mark(char c) => c switch
    {
        FirstMark => '—',
        '\u2215' => '／',
        '\u22EF' => '…',
        '\u2329' => '〈',
        '\u232A' => '〉',
        _ => c,
    };

    /// <summary>A text with each character in its usual form; the same text, without a copy, where all are. The length does not change.</summary>
    public static string Fold(string text)
    {
        var at = IndexOfOther(text, 0);
        if (at < 0)
        {
            return text;
        }

        var folded = text.ToCharArray();
        for (; at >= 0; at = IndexOfOther(text, at + 1))
        {
            folded[at] = Fold(text[at]);
        }

        return new string(folded);
    }

    private static int IndexOfOther(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= FirstMark && Fold(c) != c)
            {
                return i;
            }
        }

        return -1;
    }
}
